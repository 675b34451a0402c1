import { knowledgeOf } from '../../../atelier/knowledge.ts';
import { getLibrary, getSheets } from '../../../library.ts';

export async function GET(): Promise<Response> {
  return Response.json(knowledgeOf(await getSheets(), await getLibrary()));
}
