/** Remembers what was made for the language asked for last: Intl's objects cost more to make than all that they write. */
export function ofLast<Made>(make: (tag: string) => Made): (tag: string) => Made {
  let last: string | undefined;
  let made: Made;
  return (tag) => (tag === last ? made : (made = make((last = tag))));
}
