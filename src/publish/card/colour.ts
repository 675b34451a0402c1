// A colour → the nearest one that can be read on a ground.
import { channels, contrast, luminance, toHex } from '../../design/contrast.ts';

/** `colour`, made darker or lighter away from `ground` by as little as gives that contrast; its hue stays. */
export function readable(colour: string, ground: string, ratio = 4.5): string {
  const [hue, saturation, lightness] = toHsl(colour);
  const step = luminance(ground) > 0.18 ? -0.01 : 0.01;
  for (let tried = lightness; tried > 0 && tried < 1; tried += step) {
    const candidate = fromHsl(hue, saturation, tried);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** Whether a colour is nearer to red than to blue, so that the two colours of a figure differ. */
export function isWarm(colour: string): boolean {
  const [hue] = toHsl(colour);
  return hue < 1 / 4 || hue > 5 / 6;
}

function toHsl(colour: string): [number, number, number] {
  const [red, green, blue] = channels(colour).map((value) => value / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  if (high === low) return [0, 0, lightness];
  const range = high - low;
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    high === red ? (green - blue) / range : high === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return [(((sector / 6) % 1) + 1) % 1, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue * 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return toHex([channel(0), channel(8), channel(4)]);
}
