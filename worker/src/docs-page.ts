/** The readable page of the API. Its script is one of our own static files: no third party is asked. */
import { html } from 'hono/html';

export const docsPage = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Vouch API</title>
    </head>
    <body>
      <redoc spec-url="/openapi.json" disable-search="false"></redoc>
      <script src="/vouch-docs/redoc.standalone.js"></script>
    </body>
  </html>`;
