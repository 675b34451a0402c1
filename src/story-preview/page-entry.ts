// What page-program.ts makes one module of. A process that compiles no component cannot load this file itself.
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import type { PageLink } from '../publish/web/frame/page-props.ts';
import StoryPage from '../publish/web/layouts/StoryPage.astro';

export interface PageFacts {
  story: Story;
  library: Library;
  /** The editors' pages, to which every page leads. */
  pages: readonly PageLink[];
}

/** The whole document. */
export async function writtenPage(facts: PageFacts): Promise<string> {
  opened ??= Container.create();
  return (await opened).renderToString(StoryPage, { props: { ...facts }, partial: false });
}

let opened: Promise<Container> | undefined;
