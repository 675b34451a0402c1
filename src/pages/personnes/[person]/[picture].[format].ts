import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { press } from '../../../publish/press.ts';
import { pictureResponse, portraits, type ServedPicture } from '../../../publish/web/pictures/picture-files.ts';

export const getStaticPaths = (async () =>
  portraits(await getLibrary()).map(({ owner, name, format, ...props }) => ({
    params: { person: owner, picture: name, format },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<ServedPicture, 'picture' | 'width' | 'grounds'>> = ({ props }) =>
  pictureResponse(props, press().pictures);
