import { readFileSync } from "node:fs";
import gifenc from "gifenc";
import { PNG } from "pngjs";

export interface Frame {
  readonly picture: string;
  readonly milliseconds: number;
}

/** A GIF of PNG files of one size. */
export function animate(frames: readonly Frame[]): Uint8Array {
  const gif = gifenc.GIFEncoder();
  for (const { picture, milliseconds } of frames) {
    const { data, width, height } = PNG.sync.read(readFileSync(picture));
    const palette = gifenc.quantize(data, 256);
    gif.writeFrame(gifenc.applyPalette(data, palette), width, height, { palette, delay: milliseconds });
  }
  gif.finish();
  return gif.bytes();
}
