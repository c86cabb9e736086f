/**
 * Draws the product's icons: a podium of three bars on a red tile, one per size, each from the same shapes snapped to
 * whole pixels so that 16 px stays sharp. Run with `node assets/draw-icons.mjs`; the PNG files are kept in git.
 */
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const tile = [0xb7, 0x1c, 0x1c];
const bar = [0xff, 0xff, 0xff];
const winner = [0xff, 0xd5, 0x4f];
const samples = 8;

/** The podium on a grid of `size` pixels: second, first, third place. */
function podium(size) {
  const unit = size / 16;
  const snap = (value) => Math.round(value * unit);
  const base = snap(13);
  return [
    { left: snap(2), right: snap(6), top: snap(7), bottom: base, colour: bar },
    { left: snap(6), right: snap(10), top: snap(3), bottom: base, colour: winner },
    { left: snap(10), right: snap(14), top: snap(9), bottom: base, colour: bar },
  ].map((shape) => ({ ...shape, right: shape.right - Math.max(1, Math.round(unit * 0.5)) }));
}

function insideTile(x, y, size) {
  const radius = size * 0.16;
  const dx = Math.max(radius - x, x - (size - radius), 0);
  const dy = Math.max(radius - y, y - (size - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function pixel(column, row, size, shapes) {
  const hit = shapes.find((s) => column >= s.left && column < s.right && row >= s.top && row < s.bottom);
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = column + ((i % samples) + 0.5) / samples;
    const y = row + (Math.floor(i / samples) + 0.5) / samples;
    covered += insideTile(x, y, size) ? 1 : 0;
  }
  const alpha = Math.round((255 * covered) / (samples * samples));
  return [...(hit ? hit.colour : tile), alpha];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

function png(size) {
  const shapes = podium(size);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rows.set(pixel(column, row, size, shapes), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const size of sizes) {
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size));
}
