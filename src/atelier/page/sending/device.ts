// What the device does with what is handed over: its share sheet, its downloads, its clipboard.

type Shared =
  | 'shared'
  /** The writer closed the sheet. */
  | 'dropped'
  | 'refused';

/**
 * Chromium says yes and then refuses every archive, whose kind is not on its list: it is not asked. Safari takes them.
 * https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/modules/webshare/FILE_TYPES.md
 */
export function canShareArchive(file: File): boolean {
  return !('userAgentData' in navigator) && (navigator.canShare?.({ files: [file] }) ?? false);
}

/** Of words alone, which every share sheet takes. */
export function canShareWords(): boolean {
  return 'share' in navigator;
}

/** A click has to be no older than a few seconds: what is shared is made before it. */
export async function share({ subject, text }: { subject: string; text: string }, file?: File): Promise<Shared> {
  try {
    await navigator.share({ title: subject, text, ...(file && { files: [file] }) });
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'dropped' : 'refused';
  }
}

export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** False where the browser copies nothing by itself. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
