import { readFileSync } from "node:fs";
import gifenc from "gifenc";
import { PNG } from "pngjs";

export interface Frame {
  readonly picture: string;
  readonly milliseconds: number;
}

/** A part of a picture, in pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A GIF of PNG files of one size, or of the same part of each. */
export function animate(frames: readonly Frame[], part?: Crop, colours = 256): Uint8Array {
  const gif = gifenc.GIFEncoder();
  for (const { picture, milliseconds } of frames) {
    const { data, width, height } = crop(PNG.sync.read(readFileSync(picture)), part);
    const palette = gifenc.quantize(data, colours);
    gif.writeFrame(gifenc.applyPalette(data, palette), width, height, { palette, delay: milliseconds });
  }
  gif.finish();
  return gif.bytes();
}

/** The same part of several PNG files, side by side, as a PNG. */
export function beside(pictures: readonly string[], part: Crop): Buffer {
  const { x, y, width, height } = part;
  const row = new PNG({ width: width * pictures.length, height });
  for (const [i, picture] of pictures.entries()) {
    PNG.bitblt(PNG.sync.read(readFileSync(picture)), row, x, y, width, height, i * width, 0);
  }
  return PNG.sync.write(row);
}

function crop(whole: PNG, part: Crop | undefined): PNG {
  if (!part) return whole;
  const { x, y, width, height } = part;
  const cut = new PNG({ width, height });
  PNG.bitblt(whole, cut, x, y, width, height, 0, 0);
  return cut;
}
