/** Excel computes tints in the whole numbers of the Windows colour functions: hue, luminance, saturation up to 240. */
const MOST = 240;
const SIXTH = MOST / 6;

interface Hls {
  readonly hue: number;
  readonly luminance: number;
  readonly saturation: number;
}

function hlsOf(red: number, green: number, blue: number): Hls {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const sum = most + least;
  const luminance = Math.floor((sum * MOST + 255) / 510);
  if (range === 0) return { hue: 0, luminance, saturation: 0 };
  const whole = luminance <= MOST / 2 ? sum : 510 - sum;
  const saturation = Math.floor((range * MOST + whole / 2) / whole);
  const part = (channel: number) => Math.floor(((most - channel) * SIXTH + range / 2) / range);
  const turns: readonly [number, number][] = [
    [red, part(blue) - part(green)],
    [green, 2 * SIXTH + part(red) - part(blue)],
    [blue, 4 * SIXTH + part(green) - part(red)],
  ];
  const hue = turns.find(([channel]) => channel === most)?.[1] ?? 0;
  return { hue: (hue + MOST) % MOST, luminance, saturation };
}

function channelOf(low: number, high: number, turn: number): number {
  const hue = (turn + MOST) % MOST;
  const rise = (way: number) => low + Math.floor(((high - low) * way + SIXTH / 2) / SIXTH);
  if (hue < SIXTH) return rise(hue);
  if (hue < 3 * SIXTH) return high;
  return hue < 4 * SIXTH ? rise(4 * SIXTH - hue) : low;
}

function channelsOf({ hue, luminance, saturation }: Hls): number[] {
  if (saturation === 0) return [1, 1, 1].map(() => Math.round((luminance * 255) / MOST));
  const light = Math.floor(luminance);
  const high =
    light <= MOST / 2
      ? Math.floor((light * (MOST + saturation) + MOST / 2) / MOST)
      : light + saturation - Math.floor((light * saturation + MOST / 2) / MOST);
  const low = 2 * light - high;
  return [hue + 2 * SIXTH, hue, hue - 2 * SIXTH].map((turn) =>
    Math.floor((channelOf(low, high, turn) * 255 + MOST / 2) / MOST),
  );
}

/** Lightens (tint > 0) or darkens (tint < 0) "#RRGGBB" by its luminance (ECMA-376 part 1, 18.8.19). */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  const hls = hlsOf(red, green, blue);
  const luminance =
    tint < 0 ? hls.luminance * (1 + tint) : hls.luminance * (1 - tint) + MOST * tint;
  const channels = channelsOf({ ...hls, luminance });
  const digits = channels.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `#${digits}`.toUpperCase();
}
