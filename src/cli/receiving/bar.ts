// How far a long work is, on a terminal; one line for whoever reads it later.

export class Bar {
  readonly #total: number;
  readonly #isShown: boolean;
  #done = 0;

  /** @param start what is said where nobody watches */
  constructor(total: number, start: string, isUnattended: boolean) {
    this.#total = total;
    this.#isShown = process.stderr.isTTY === true && !isUnattended;
    if (!this.#isShown) console.error(start);
  }

  /** One more. @param name what is being done now */
  show(name: string): void {
    if (!this.#isShown) return;
    const done = this.#done++ / this.#total;
    const bar = '━'.repeat(Math.round(done * 24)).padEnd(24, '─');
    process.stderr.write(`\r\x1b[K${bar} ${this.#done}/${this.#total}  ${name.slice(0, 40)}`);
  }

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
  }
}
