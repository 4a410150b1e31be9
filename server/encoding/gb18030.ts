/** No encoder comes with the platform, so its decoder is asked what every sequence means, and turned round. */
export function encodeGb18030(text: string): Buffer {
  // Edits are mostly of figures, and the table takes longer to make than all the rest.
  if (/^[\0-\x7f]*$/.test(text)) return Buffer.from(text, "latin1");
  units ??= gb18030Units();
  const known = units;
  return Buffer.concat(
    Array.from(text, (character) => {
      const point = character.codePointAt(0)!;
      if (point < 0x80) return Uint8Array.of(point);
      return point > 0xffff ? fourBytes(189_000 + point - 0x1_0000) : known.get(character)!;
    }),
  );
}

let units: ReadonlyMap<string, Uint8Array> | undefined;

function gb18030Units(): Map<string, Uint8Array> {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const trails = [...range(0x40, 0x7e), ...range(0x80, 0xfe)];
  // Two bytes come last: where both forms mean the same, they are the usual one.
  const sequences = [
    ...range(0, 39_419).map(fourBytes),
    ...range(0x81, 0xfe).flatMap((lead) => trails.map((trail) => Uint8Array.of(lead, trail))),
  ];
  const decoder = new TextDecoder("gb18030");
  return new Map(sequences.map((bytes) => [decoder.decode(bytes), bytes]));
}

const fourBytes = (pointer: number) =>
  Uint8Array.of(
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  );
