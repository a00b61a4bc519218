import { useRoute } from 'preact-iso';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { ProductAccount } from './product-account.js';

const say = inLanguages({
  en: { title: 'Accountability of the product' },
  cs: { title: 'Evidence přípravku' },
});

/** What was made for one participant and what became of it, for whoever counts it with his own eyes. */
export default function AccountabilityScreen() {
  const { participant = '' } = useRoute().params;
  const reading = useReading(async () => {
    const params = { path: { participant } };
    const [account, known] = await Promise.all([
      answerOf(client.GET('/participants/{participant}/accountability', { params })),
      answerOf(client.GET('/participants/{participant}', { params })),
    ]);
    return { account, known };
  }, [participant]);
  return (
    <Shown reading={reading}>
      {({ account, known: { subjectNumber } }) => (
        <>
          <h1 class="who">
            <Token subjectNumber={subjectNumber} size="large" />
            <span>
              <Identifier value={subjectNumber} whole />
              <span class="under">{say().title}</span>
            </span>
          </h1>
          <ProductAccount account={account} />
        </>
      )}
    </Shown>
  );
}
