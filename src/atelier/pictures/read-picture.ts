// A picture of the gallery, the camera or a clipboard → the picture of a draft: upright, no larger than a page needs, drawn anew, so that
// where and when it was taken are gone.
import { MAX_BYTES, pictureFacts } from '../../pictures/facts.ts';
import { isWhole } from '../../pictures/is-whole.ts';
import { withoutMetadata } from '../../pictures/without-metadata.ts';
import type { DraftPicture } from '../draft/draft.ts';

type PictureRefusal = 'heic' | 'unreadable' | 'large';

/** `isCut` where its bytes end before it does: a part of it may be missing. */
type ReadPicture = { picture: DraftPicture; extension: 'jpg' | 'png'; isCut?: true } | { refused: PictureRefusal };

/** In pixels. */
const SIDE = 2400;
/** A drawing stays sharp as PNG; a photo would weigh too much. */
const HEAVY_PNG = 2 * 1024 * 1024;
const QUALITY = 0.88;

/** Never throws. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const source = await decoded(file, bytes);
  if (!source) return { refused: isHeic(bytes) ? 'heic' : 'unreadable' };
  try {
    const read = await encoded(source, keepsSharp(bytes));
    return isWhole(bytes) ? read : { ...read, isCut: true as const };
  } catch {
    return { refused: 'large' };
  } finally {
    if (source instanceof ImageBitmap) source.close();
  }
}

async function encoded(source: ImageBitmap | HTMLImageElement, isDrawing: boolean): Promise<ReadPicture> {
  const [full, tall] = [source.width, source.height];
  const scale = Math.min(1, SIDE / Math.max(full, tall));
  const [width, height] = [Math.max(1, Math.round(full * scale)), Math.max(1, Math.round(tall * scale))];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return { refused: 'large' };
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(source, 0, 0, width, height);
  const hasAlpha = isDrawing && isSeenThrough(pen.getImageData(0, 0, width, height).data);
  const png = isDrawing ? await bytesOf(canvas, 'image/png') : undefined;
  if (png && png.length <= (hasAlpha ? MAX_BYTES : HEAVY_PNG))
    return { picture: { bytes: png, width, height }, extension: 'png' };
  underlay(pen, width, height);
  const jpeg = await bytesOf(canvas, 'image/jpeg');
  if (!jpeg || jpeg.length > MAX_BYTES) return { refused: 'large' };
  return { picture: { bytes: jpeg, width, height }, extension: 'jpg' };
}

/** A browser that cannot read it this way may still show it: Safari reads HEIC as an image. */
async function decoded(file: Blob, bytes: Uint8Array): Promise<ImageBitmap | HTMLImageElement | undefined> {
  const facts = pictureFacts(bytes);
  const isLarge = facts !== undefined && Math.max(facts.width, facts.height) > SIDE;
  const side = facts && facts.width >= facts.height ? { resizeWidth: SIDE } : { resizeHeight: SIDE };
  try {
    return await createImageBitmap(file, isLarge ? { ...side, resizeQuality: 'high' } : {});
  } catch {
    return shown(file);
  }
}

async function shown(file: Blob): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  const url = URL.createObjectURL(file);
  image.src = url;
  try {
    await image.decode();
    return image.naturalWidth > 0 ? image : undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function bytesOf(canvas: HTMLCanvasElement, type: string): Promise<Uint8Array | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
  return blob?.type === type ? withoutMetadata(new Uint8Array(await blob.arrayBuffer())) : undefined;
}

function isSeenThrough(pixels: Uint8ClampedArray): boolean {
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] as number) < 255) return true;
  return false;
}

/** A JPEG has no transparency: white paper, not black. */
function underlay(pen: CanvasRenderingContext2D, width: number, height: number): void {
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
}

/** PNG, GIF and WebP may be drawings, or be seen through. */
function keepsSharp(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return start.startsWith('\u0089PNG') || start.startsWith('GIF8') || start.endsWith('WEBP');
}

/** ISO/IEC 14496-12: `ftyp`, then the brand. */
function isHeic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 32));
  return head.startsWith('ftyp') && /hei[cfmsx]|hev[cx]|mif1|msf1/.test(head);
}
