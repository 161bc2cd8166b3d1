/** The readable page of the API. Its script is one of our own static files: no third party is asked. */
import { html } from 'hono/html';

export const docsPage = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Vouch API</title>
      <link rel="stylesheet" href="/api-docs/swagger-ui.css" />
    </head>
    <body>
      <main id="api"></main>
      <script src="/api-docs/swagger-ui-bundle.js"></script>
      <script>
        SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });
      </script>
    </body>
  </html>`;
