/** The JSON of an answer, of whatever shape the test expects. */
export async function jsonOf(response: Response) {
  return JSON.parse(await response.text());
}
