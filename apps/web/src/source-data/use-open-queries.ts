import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { useReading } from '../live/use-reading.js';

const MANY = '500';

/** What monitors have asked and nobody has closed: at the own site, or in the whole study, as far as its reader reads. */
export const useOpenQueries = () =>
  useReading(
    async after => {
      const query = { open: 'true', limit: MANY, ...(after && { after }) };
      return (await answerOf(client.GET('/queries', { params: { query } }))).rows;
    },
    [],
    'slowly',
  );
