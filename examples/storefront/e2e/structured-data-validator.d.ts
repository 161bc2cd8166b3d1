/** The validator comes without types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param vocabulary schema.org's own, as JSON-LD */
    constructor(vocabulary: object);
    /** @param found nodes by format and type */
    validate(found: Record<'jsonld' | 'microdata' | 'rdfa', object>): Promise<object[]>;
  }
}
