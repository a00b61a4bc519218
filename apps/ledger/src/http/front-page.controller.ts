import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Open } from '../access/who.js';

/** Static, without script, style or picture: it is read under the policy of answers, which loads nothing. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Selfsame</title>
</head>
<body>
<h1>Selfsame</h1>
<p>This is a ledger of chain of custody for autologous cell therapy. It serves no pages to work with.</p>
<ul>
<li><a href="/docs">What it understands and answers</a>, to browse</li>
<li><a href="/openapi.json">The same as OpenAPI</a>, for programs</li>
<li><a href="/ready">Whether it is ready</a></li>
</ul>
</body>
</html>
`;

/** Where whoever knows the address and no more comes, of a ledger that serves no pages: with them he is led to those. */
@ApiTags('operation')
@Controller()
export class FrontPageController {
  @Get()
  @Open()
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiOperation({ summary: 'A page that says what this is, the same for everybody' })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  page(): string {
    return PAGE;
  }
}
