/** The documentation as a website: `pnpm --filter @vouch/docs build`. The pages read as well where they lie. */
import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Vouch',
  description: 'Honest product reviews for any online shop, on your own Cloudflare account.',
  srcExclude: ['**/README.md'],
  cleanUrls: true,
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Put it on your page', link: '/guide/put-it-on-your-page' },
          { text: 'Before any script', link: '/guide/before-any-script' },
          { text: 'The fragment', link: '/guide/fragment' },
          { text: 'Hosted pages', link: '/guide/hosted-pages' },
          { text: 'Reviews on your home page', link: '/guide/carousel' },
          { text: "Customers' photos", link: '/guide/photos' },
          { text: 'Your reviews elsewhere', link: '/guide/feeds' },
          { text: 'Say how you check reviews', link: '/guide/how-you-check' },
          { text: 'Structured data', link: '/guide/structured-data' },
          { text: 'Versions of the script', link: '/guide/releases' },
          { text: 'Make it look like your shop', link: '/guide/look' },
          { text: 'Put it on Cloudflare', link: '/guide/put-it-on-cloudflare' },
          { text: 'How much it carries', link: '/guide/how-much-it-carries' },
          { text: 'The vouch command', link: '/guide/command' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Elements', link: '/reference/elements' },
          { text: 'API', link: '/reference/api' },
          { text: 'Findings in structured data', link: '/reference/structured-data' },
          { text: 'Released versions', link: '/reference/releases' },
        ],
      },
      {
        text: 'Inside',
        items: [
          { text: 'How the house is built', link: '/architecture' },
          {
            text: 'Decisions',
            collapsed: true,
            items: [
              { text: '1. The house', link: '/decisions/0001-choices-about-the-house' },
              { text: '2. Counters by triggers', link: '/decisions/0002-counters-by-triggers' },
              { text: '3. One index range a page', link: '/decisions/0003-one-index-range-a-page' },
              { text: '4. A name means one product', link: '/decisions/0004-a-name-means-one-product' },
              { text: '5. Imports in chunks', link: '/decisions/0005-imports-in-chunks' },
              { text: '6. Secrets and marks', link: '/decisions/0006-secrets-and-marks' },
              { text: '7. Fitting the bytes', link: '/decisions/0007-fitting-the-bytes' },
              { text: '8. What a decision is on', link: '/decisions/0008-what-a-decision-is-on' },
              { text: '9. Photos and videos', link: '/decisions/0009-photos-and-videos' },
              { text: '10. Review groups', link: '/decisions/0010-review-groups' },
              { text: '11. Answers and counts', link: '/decisions/0011-answers-and-counts' },
              { text: '12. Earlier words', link: '/decisions/0012-earlier-words' },
              { text: '13. Drawn on the server', link: '/decisions/0013-drawn-on-the-server' },
              { text: '14. Joining the page', link: '/decisions/0014-joining-the-page' },
              { text: '15. The product feed', link: '/decisions/0015-the-product-feed' },
              { text: '16. Kept at the edge', link: '/decisions/0016-kept-at-the-edge' },
              { text: '17. Without a script', link: '/decisions/0017-without-a-script' },
            ],
          },
        ],
      },
    ],
  },
});
