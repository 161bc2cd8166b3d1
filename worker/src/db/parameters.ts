/** Values of a hand-written statement. The same value is bound once: D1 takes 100 at most. */
export class Parameters {
  readonly values: (string | number)[] = [];

  /** The place of a value in the statement: `?3`. */
  bind(value: string | number): string {
    const known = this.values.indexOf(value);
    return `?${known >= 0 ? known + 1 : this.values.push(value)}`;
  }
}
