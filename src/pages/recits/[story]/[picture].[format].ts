import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { press } from '../../../publish/press.ts';
import { type PictureAsked, pictureResponse, storyPictures } from '../../../publish/web/pictures/picture-files.ts';

export const getStaticPaths = (async () =>
  storyPictures(await getLibrary()).map(({ owner, name, format, ...props }) => ({
    params: { story: owner, picture: name, format },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureAsked> = ({ props }) => pictureResponse(props, press().pictures);
