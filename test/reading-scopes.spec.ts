import { type GrantedRole, type Post, type Role, readingScopes } from '@selfsame/custody';
import {
  ANTICOAGULANT,
  BENCH,
  BOX,
  type Scene,
  collect,
  people,
  postOf,
} from '@selfsame/simulator';
import { anotherHospital, brno } from './harness/another-hospital.js';
import { type DescribedRoute, describedRoutes } from './harness/described-routes.js';
import { type Answered, Desk } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';

/** Lists that are read by more people than read the whole study; what stands in them for whom is tested below. */
const LISTS_BY_READER = [
  '/bedside',
  '/custody',
  '/custody/therapies',
  '/collections',
  '/environment-plates',
  '/materials',
  '/tanks',
  '/tests-due',
  '/consents-due?before=2030-01-01T00:00:00Z',
  '/downtime-packs',
  '/journeys',
  '/packages',
  '/queries',
  '/search?q=CH',
  '/lots/{lot}/uses',
  '/lots/{lot}/units',
];
/** They say nothing of a therapy: what one signs with, the rules of treatment, the time. */
const OF_NO_THERAPY = [
  '/account',
  '/account/passkey-options',
  // That something was written, and no more.
  '/changes/stream',
  '/downtimes',
  '/consent-forms',
  '/lots/{lot}',
  '/on-call',
  '/on-call/{person}/telephone',
  '/places',
  '/protocols',
  '/protocols/{protocol}',
  '/sessions',
  '/simulation/clock',
  // On a ledger on which nobody is treated.
  '/simulation/tray',
  '/single-sign-on/unlocking',
  '/sites/{site}/post-telephones',
  '/sites/{site}/unstaffed-posts',
  '/tanks/{tank}',
  // Nobody knows of whose it is: it is read where it is kept (`test/journeys/material-nobody-knows.spec.ts`).
  '/materials/{material}',
];
const NAMES = ['{coi}', '{participant}', '{sscc}', '{box}', '{workstation}'];
const QUESTIONS: Readonly<Record<string, string>> = {
  '/journeys/{coi}/differences': '?at=2026-02-16T08:00:00Z',
  '/journeys/{coi}/courier-passes/{pass}/holder': '?purpose=contact',
  '/journeys/{coi}/downtime-packs/{pack}': '?purpose=contact',
  '/participants/{participant}/identity': '?purpose=contact',
  '/participants/{participant}/look-alikes': '?purpose=contact',
};
const NOWHERE: Readonly<Record<string, string>> = {
  '{coi}': 'CHA999926ZZZZZZ',
  '{participant}': '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
  '{sscc}': '395123450000009999',
  '{box}': '9512345BOX9',
  '{workstation}': '9512345BENCH9',
};

const rolesOf = ({ operation }: DescribedRoute) =>
  (operation['x-roles'] ?? []) as readonly GrantedRole[];
const readsAll = (role: GrantedRole): boolean => readingScopes[role].reach === 'study';
const isScoped = ({ path }: DescribedRoute): boolean => NAMES.some(name => path.includes(name));

/** Marrow is packed, and offered to a courier. */
describe('who reads what of a study', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let there: Readonly<Record<string, string>>;
  let routes: readonly DescribedRoute[];

  beforeAll(async () => {
    ledger = await ledgerInProcess({ beside: [anotherHospital] });
    hands = await Hands.at(ledger);
    const offered = hands.live(async () => {
      const body = await hands.participant();
      scene = await hands.therapy(body, 'fresh', async (moment, at) => {
        if (moment !== 'package-ready') return;
        const to = postOf(people.courier);
        await at.must(people.collector, 'handoff-offers', { ...at.outside(), to });
        there = { ...there, '{sscc}': at.outside().package.raw.slice(-18) };
        throw new Error('The courier is on his way.');
      });
      there = {
        '{coi}': scene.coi,
        '{participant}': body.participant,
        '{box}': BOX,
        '{workstation}': BENCH,
      };
      await collect(scene);
    });
    await expect(offered).rejects.toThrow('The courier is on his way.');
    const described = await describedRoutes(ledger.url);
    routes = described.filter(({ method }) => method === 'GET');
  });
  afterAll(() => ledger.close());

  const deskOf = async (role: Role, at: Post): Promise<Desk> => {
    const who = { person: `${role}-of-${at.site}`.slice(0, 40), roles: [role], ...at };
    return new Desk(ledger.url, await ledger.token(who));
  };
  const asked = (desk: Desk, path: string, names: Readonly<Record<string, string>>) =>
    desk.read(path.replaceAll(/\{\w+\}/g, name => names[name] ?? name) + (QUESTIONS[path] ?? ''));
  /** All but what is different with every request. */
  const told = ({ status, body }: Answered) => ({ status, body: { ...body, instance: '' } });
  const noted = async (site: string): Promise<number> => {
    const day = new Date(await now()).toISOString().slice(0, 10);
    return (await ledger.store.readStream(`audit-${site}-${day}`, 0, 500)).length;
  };
  const now = async (): Promise<string> => {
    const desk = new Desk(ledger.url, await ledger.token(auditor));
    return String((await desk.read('/simulation/clock')).body.now);
  };
  const upToNow = async (): Promise<string> => `after=${(await ledger.store.head()) ?? ''}`;

  it('H40: every route that names something is told to nobody of another site, in the words of what is not there', async () => {
    const wrong: unknown[] = [];
    let looked = 0;
    for (const route of routes.filter(isScoped)) {
      for (const role of rolesOf(route).filter(each => !readsAll(each))) {
        const stranger = await deskOf(role, brno);
        const before = await noted(brno.site);
        const answer = told(await asked(stranger, route.path, there));
        const isNoted = (await noted(brno.site)) === before + 1;
        const ofNothing = told(await asked(stranger, route.path, NOWHERE));
        const isRight = answer.status === 404 && isNoted;
        if (!isRight || JSON.stringify(answer) !== JSON.stringify(ofNothing))
          wrong.push({ path: route.path, role, answer, ofNothing, isNoted });
        looked += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(40);
  }, 60_000);

  it('H40: every other route is for those who read everything, says nothing of a therapy, or is a list by its reader', () => {
    const others = routes.filter(route => !isScoped(route) && !rolesOf(route).every(readsAll));
    const open = others.filter(route =>
      rolesOf(route).some(role => role !== 'administrator' && !readsAll(role)),
    );
    const known = [...OF_NO_THERAPY, ...LISTS_BY_READER.map(list => list.split('?')[0] ?? '')];
    expect(open.map(({ path }) => path).sort()).toEqual(known.sort());
  });

  it.each(LISTS_BY_READER)('H40: a list has no row for another site: %s', async list => {
    const route = routes.find(({ path }) => path === list.split('?')[0]);
    const joined = list.includes('?') ? '&' : '?';
    for (const role of (route ? rolesOf(route) : []).filter(each => !readsAll(each))) {
      const stranger = await deskOf(role, brno);
      const asking = list.replace('{lot}', ANTICOAGULANT);
      const { body } = await stranger.read(`${asking}${joined}${await upToNow()}`);
      expect([role, body.rows]).toEqual([role, []]);
    }
  });

  it.each<readonly [string, GrantedRole, Post]>([
    ['the nurse at the bedside', 'nurse', postOf(people.nurse)],
    [
      'a nurse of another ward of the site',
      'nurse',
      { ...postOf(people.nurse), post: 'neurology' },
    ],
    ['the investigator', 'investigator', postOf(people.investigator)],
    ['the operator to whom it was sent, before it is there', 'operator', postOf(people.operator)],
    ['the analyst of that facility', 'qc-analyst', postOf(people.analyst)],
    ['quality assurance', 'qa', postOf(people.qa)],
    ['an inspector', 'inspector', postOf(people.qa)],
  ])('keeps nobody from what he needs: %s', async (_who, role, post) => {
    const desk = await deskOf(role, post);
    const { status, body } = await desk.read(`/journeys/${scene.coi}`);
    expect(status).toBe(200);
    expect(body.journey).toMatchObject({ subjectNumber: '01-001' });
    expect(await desk.read(`/journeys/${scene.coi}/events`)).toMatchObject({ status: 200 });
  });

  it('finds for an investigator what is of his own site', async () => {
    const desk = await deskOf('investigator', postOf(people.investigator));
    const { body } = await desk.read(`/search?q=${scene.coi}&${await upToNow()}`);
    const found = (body.rows as { coi: string }[]).map(({ coi }) => coi);
    expect([...new Set(found)]).toEqual([scene.coi]);
  });

  it('H40: a courier reads the outside of a package that is offered to him, and nothing of whom it is for', async () => {
    const courier = await deskOf('courier', postOf(people.courier));
    const { status, body } = await courier.read(`/journeys/${scene.coi}`);
    const sscc = scene.outside().package.raw.slice(-18);
    expect(status).toBe(200);
    expect(Object.keys(body.journey as object)).toEqual(['coi', 'packages']);
    const { packages } = body.journey as { packages: Record<string, object> };
    expect(packages[sscc]).toMatchObject({ status: 'sealed', destination: { site: 'bioinova' } });
    expect(JSON.stringify(body)).not.toContain('01-001');
    expect(JSON.stringify(body)).not.toContain(there['{participant}']);
    for (const more of ['events', 'timeline', 'lineage', 'whereabouts'])
      expect(await courier.read(`/journeys/${scene.coi}/${more}`)).toMatchObject({ status: 403 });
  });

  it('H40: a courier finds by a list what is offered to him, with its clocks, and nothing of whom it is for', async () => {
    const courier = await deskOf('courier', postOf(people.courier));
    const { status, body } = await courier.read(`/packages?state=offered&${await upToNow()}`);
    expect(status).toBe(200);
    expect(body.rows).toEqual([
      {
        coi: scene.coi,
        sscc: scene.outside().package.raw.slice(-18),
        state: 'offered',
        status: 'sealed',
        from: postOf(people.collector),
        to: postOf(people.courier),
        destination: postOf(people.operator),
        offeredAt: expect.any(String) as string,
        printedDestination: null,
        offerExpiresAt: expect.any(String) as string,
        deliverBy: null,
        expiresAt: expect.any(String) as string,
        seal: '9512345SEAL1',
        logger: '9512345LOG1',
        origin: postOf(people.collector),
        onHold: false,
        liesAt: null,
        destinationTitle: 'Clean room A/B, Clean rooms',
        originTitle: 'Ward and theatre, Neurology',
        destinationTelephone: null,
        originTelephone: null,
        fromTitle: 'Ward and theatre, Neurology',
        warmth: { minMilliCelsius: 2_000, maxMilliCelsius: 8_000, measured: null },
      },
    ]);
    expect((await courier.read(`/packages?state=held&${await upToNow()}`)).body.rows).toEqual([]);
  });

  it.each<readonly [string, GrantedRole, Post, string]>([
    ['the ward that still holds it', 'nurse', postOf(people.collector), 'held'],
    ['the clean room to which it goes', 'operator', postOf(people.operator), 'expected'],
    ['the vault of that facility', 'storage-keeper', postOf(people.keeper), 'expected'],
  ])('shows what is on its way to whoever prepares for it: %s', async (_who, role, post, state) => {
    const desk = await deskOf(role, post);
    const { body } = await desk.read(`/packages?${await upToNow()}`);
    expect(body.rows).toMatchObject([{ coi: scene.coi, state }]);
  });

  it('H40: expects nothing for a courier at the site to which it goes: he reads what he is offered', async () => {
    const courier = await deskOf('courier', { ...postOf(people.operator), post: 'quality' });
    expect((await courier.read(`/packages?${await upToNow()}`)).body.rows).toEqual([]);
  });

  it('H40: a token of another study opens nothing', async () => {
    const other = await ledgerInProcess();
    const token = await other.token({ ...auditor, person: 'of-another-study' });
    await other.close();
    const stranger = new Desk(ledger.url, token);
    for (const route of routes.filter(each => rolesOf(each).length > 0)) {
      const { status } = await asked(stranger, route.path, there);
      expect([route.path, status]).toEqual([route.path, 401]);
    }
  });
});
