import { CODECS } from "../../server/encoding/codecs.js";
import type { Decoded } from "../../server/encoding/index.js";

/** Writes a text in an encoding. */
export function encode(text: string, { encoding, bom }: Pick<Decoded, "encoding" | "bom">): Uint8Array {
  const codec = CODECS.find(({ name }) => name === encoding)!;
  return Buffer.concat([Uint8Array.from(bom ? codec.bom : []), codec.encode(text)]);
}
