// The elements that an editor's page may use besides HTML's and its own imports.

/**
 * `Contact` shows how to reach those who answer for the site: `legal.contact` of site.yaml; `Contribute` how texts are sent
 * and what happens next: its `contribute`; `Site` a fact of that sheet; `ToComplete` what editors have still to write.
 * `Fragment` is Astro's.
 */
export const PAGE_ELEMENTS = ['Contact', 'Contribute', 'Site', 'ToComplete', 'Fragment'] as const;
