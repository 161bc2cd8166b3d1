/** Reading JSON Lines while they arrive, so that an export of any length takes the memory of one row. */

/**
 * The values of an `application/x-ndjson` answer, one a line. Lines end at a newline and nowhere else: texts may hold
 * U+2028 and other characters that some line readers take for an end. Throws when the answer breaks off.
 */
export async function* readJsonLines<Value>(response: Response): AsyncGenerator<Value, void, undefined> {
  if (!response.body) return;
  // Not `for await`: Safari cannot iterate a stream.
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const lines = (rest + chunk.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as Value;
    }
    if (rest.trim() !== '') yield JSON.parse(rest) as Value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
