import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@selfsame/projections';

/** The description of a page of rows. */
export function pageOf<Row>(name: string, row: Type<Row>): Type<Page<Row>> {
  class PageDto implements Page<Row> {
    @ApiProperty({ type: [row] })
    readonly rows!: readonly Row[];

    @ApiProperty({ required: false, description: 'Pass it as cursor=; absent on the last page.' })
    readonly next?: string;
  }
  // The description names a schema by its class.
  Object.defineProperty(PageDto, 'name', { value: name });
  return PageDto;
}
