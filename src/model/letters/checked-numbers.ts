// Text → the bank accounts, bank cards and French social security numbers in it: those whose check digits are right, and no others.

export interface CheckedNumber {
  kind: 'iban' | 'card' | 'security';
  start: number;
  end: number;
}

/** For a text where each space and dash is one of its kind. */
export function findCheckedNumbers(text: string): CheckedNumber[] {
  return FORMS.flatMap(({ kind, pattern, isRight }) =>
    [...text.matchAll(pattern)]
      .filter(([number]) => isRight(number.replace(/[^\p{L}\d]/gu, '').toUpperCase()))
      .map(({ 0: number, index }) => ({ kind, start: index, end: index + number.length })),
  );
}

/** ISO 13616: the first four signs go to the end, and letters count from 10. */
function isIban(number: string): boolean {
  const digits = [...number.slice(4), ...number.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

/** ISO/IEC 7812-1, annex B: Luhn’s sum. */
function isCard(number: string): boolean {
  const sum = [...number]
    .reverse()
    .map((digit, index) => Number(digit) * (1 + (index % 2)))
    .reduce((total, value) => total + value - (value > 9 ? 9 : 0), 0);
  return sum % 10 === 0;
}

/** https://xml.insee.fr/schema/nir.html: the key is what is left of 97; Corsica’s letters count as 19 and 18. */
function isSecurity(number: string): boolean {
  const digits = number.replace('2A', '19').replace('2B', '18');
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

const ALONE = String.raw`(?<![\p{L}\d])(?<!\d[.,/-])`;
const FORMS: readonly { kind: CheckedNumber['kind']; pattern: RegExp; isRight: (number: string) => boolean }[] = [
  {
    kind: 'iban',
    pattern: new RegExp(
      String.raw`${ALONE}[A-Za-z]{2}\d\d(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\d])`,
      'gu',
    ),
    isRight: isIban,
  },
  {
    kind: 'card',
    // Mastercard of two series, Visa, JCB and Discover; American Express.
    pattern: new RegExp(
      String.raw`${ALONE}(?:(?:4\d|5[1-5]|2[2-7]|35|6[0245])\d\d(?:[ -]?\d{4}){3}|3[47]\d\d[ -]?\d{6}[ -]?\d{5})(?![\p{L}\d])`,
      'gu',
    ),
    isRight: isCard,
  },
  {
    kind: 'security',
    pattern: new RegExp(
      String.raw`${ALONE}[1-478][ .-]?\d\d[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d\d|2[ABab])[ .-]?\d{3}[ .-]?\d{3}[ .-]{0,3}\d\d(?![\p{L}\d])`,
      'gu',
    ),
    isRight: isSecurity,
  },
];
