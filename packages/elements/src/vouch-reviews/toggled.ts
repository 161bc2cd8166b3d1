/** A list of chosen values with one more or one less; undefined when none is left, as queries have it. */
export function toggled<Value>(chosen: readonly Value[] = [], value: Value): Value[] | undefined {
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length ? next : undefined;
}
