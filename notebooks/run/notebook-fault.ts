/** A fault of a notebook, with the line of its own file (1-based) where it stands. */
export class NotebookFault extends Error {
  readonly line: number;

  constructor(line: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotebookFault';
    this.line = line;
  }
}
