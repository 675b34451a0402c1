// What is said under the requests of the fake forge: comments that are written again, reviews that are not.
import type { Route } from './fake-route.ts';

export interface Discussion {
  comments: { id: number; issue: number; body: string; user: { login: string } }[];
  reviews: {
    pull: number;
    body: string;
    commit_id: string;
    comments: { path: string; line: number; body: string }[];
    user: { login: string };
  }[];
}

/** As whoever has the rights of a workflow. */
export const BOT = { login: 'github-actions[bot]' };

export function discussionRoutes(said: Discussion): Route[] {
  return [
    [
      /^GET .*\/issues\/(?<number>\d+)\/comments$/,
      ({ number }, _body, query) => {
        const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
        const own = said.comments.filter(({ issue }) => issue === Number(number));
        return { status: 200, value: own.slice((page - 1) * size, page * size) };
      },
    ],
    [
      /^POST .*\/issues\/(?<number>\d+)\/comments$/,
      ({ number }, { body }: { body: string }) => {
        const comment = { id: said.comments.length + 1, issue: Number(number), body, user: BOT };
        said.comments.push(comment);
        return { status: 201, value: comment };
      },
    ],
    [
      /^PATCH .*\/issues\/comments\/(?<id>\d+)$/,
      ({ id }, { body }: { body: string }) => {
        const comment = said.comments.find((one) => one.id === Number(id));
        if (!comment) return { status: 404 };
        comment.body = body;
        return { status: 200, value: comment };
      },
    ],
    [
      /^GET .*\/pulls\/(?<number>\d+)\/reviews$/,
      ({ number }) => ({ status: 200, value: said.reviews.filter(({ pull }) => pull === Number(number)) }),
    ],
    [
      /^POST .*\/pulls\/(?<number>\d+)\/reviews$/,
      ({ number }, review: Omit<Discussion['reviews'][number], 'pull' | 'user'>) => {
        said.reviews.push({ ...review, pull: Number(number), user: BOT });
        return { status: 200, value: { id: said.reviews.length } };
      },
    ],
  ];
}
