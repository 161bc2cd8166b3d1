/** Barcode numbers (GS1 General Specifications, GTIN). */

/** Whether it is a GTIN-8, -12, -13 or -14 whose last digit checks the others. */
export function isGtin(value: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(value)) return false;
  const sum = [...value].reduceRight(
    (total, digit, at) => total + Number(digit) * ((value.length - 1 - at) % 2 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}
