import type { APIRoute, GetStaticPaths } from 'astro';
import { letterFile } from '../../../../atelier/faces/letter-files.ts';
import { LETTER_SETS, type LetterSet } from '../../../../atelier/faces/letters.ts';
import { getLibrary } from '../../../../library.ts';
import { press } from '../../../../publish/press.ts';

export const getStaticPaths = (() => LETTER_SETS.map((set) => ({ params: { set } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { faces } = (await getLibrary()).site.identity;
  const file = await press().keep(`letters-${faces.id}-${params.set}`, (assets) =>
    letterFile(params.set as LetterSet, faces, assets),
  );
  return new Response(file, { headers: { 'Content-Type': 'application/zip' } });
};
