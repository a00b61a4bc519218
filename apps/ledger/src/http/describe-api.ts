import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { COOKIE } from '../access/cookie.js';

/** OpenAPI at /openapi.json and a page to browse it at /docs, served from the package: no internet needed. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Selfsame')
      .setDescription('Chain-of-custody ledger for autologous cell therapy')
      .setVersion('0.1.0')
      .addBearerAuth()
      .addCookieAuth(COOKIE)
      .build(),
  );
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json' });
  return document;
}
