/** Limits how many commands are worked on at a time; further ones wait in the order they came. */
export class TaskGate {
  readonly #limit: number;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True: go ahead now. False: `later` is called when it is this command's turn. */
  enter(later: () => void): boolean {
    if (this.#running < this.#limit) {
      this.#running += 1;
      return true;
    }
    this.#queue.push(later);
    return false;
  }

  leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
