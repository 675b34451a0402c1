import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../../library.ts';
import { forTheWeb } from '../../../publish/web/for-the-web.ts';
import { pictureResponse, portraits, type ServedPicture } from '../../../publish/web/pictures/picture-files.ts';

export const getStaticPaths = (async () =>
  portraits(forTheWeb(await getLibrary()), 'png').map(({ owner, file, ...props }) => ({
    params: { person: owner, picture: file },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<ServedPicture, 'picture' | 'width'>> = ({ props }) => pictureResponse(props);
