import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { press } from '../../../publish/press.ts';
import { type PictureAsked, pictureResponse, portraits } from '../../../publish/web/pictures/picture-files.ts';

export const getStaticPaths = (async () =>
  portraits(await getLibrary()).map(({ owner, name, format, ...props }) => ({
    params: { person: owner, picture: name, format },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureAsked> = ({ props }) => pictureResponse(props, press().pictures);
