# The ledger alone: no demo, no tests, no compiler. docs/how-to/run-on-kurrentdb.md says how to run it.
# The base brings Node 24 on glibc: the native parts (SQLite, the cluster's client) come inside their npm packages.
ARG NODE_IMAGE=docker.io/library/node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /build
COPY package.json package-lock.json ./
COPY libs/custody/package.json libs/custody/
COPY libs/event-store/package.json libs/event-store/
COPY libs/event-store-kurrentdb/package.json libs/event-store-kurrentdb/
COPY libs/event-store-sqlite/package.json libs/event-store-sqlite/
COPY libs/evidence/package.json libs/evidence/
COPY libs/projections/package.json libs/projections/
COPY libs/replay/package.json libs/replay/
COPY libs/standards/package.json libs/standards/
COPY apps/ledger/package.json apps/ledger/
COPY apps/simulator/package.json apps/simulator/
COPY apps/web/package.json apps/web/
COPY test/kurrentdb-double/package.json test/kurrentdb-double/

FROM packages AS build
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.base.json ./
COPY libs libs
COPY apps/ledger apps/ledger
COPY apps/web apps/web
RUN node node_modules/ts7/bin/tsc -b apps/ledger \
  && node node_modules/vite/bin/vite.js build apps/web --logLevel warn \
  && mkdir /built && cp -r --parents libs/*/dist libs/*/sql apps/ledger/dist apps/web/dist /built

# Optional packages stay: the cluster's client does not load without its native one. Those of the root are left out with
# the root itself: they bring a second Node. The compiler would come back as a peer of a package that does not load it.
FROM packages AS run-time
RUN npm ci --omit=dev --workspace @selfsame/ledger --ignore-scripts --no-audit --no-fund \
  && rm -rf apps/simulator test node_modules/@selfsame/kurrentdb-double node_modules/typescript node_modules/.bin
COPY --from=build /built ./

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="Selfsame ledger" \
  org.opencontainers.image.description="An event-sourced chain-of-custody ledger for autologous cell therapy" \
  org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY --from=run-time /build ./
COPY LICENSE ./
# A volume that is mounted here for the first time takes over the owner: the account `node` of the base image, 1000.
RUN install -d -o node -g node -m 0700 /var/lib/selfsame /var/lib/selfsame/keys
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8181 DATA_DIR=/var/lib/selfsame
USER node
EXPOSE 8181
VOLUME /var/lib/selfsame
STOPSIGNAL SIGTERM
# Alive, not ready: a ledger whose store is away has to stay, so that it goes on when the store is back.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD \
  ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "apps/ledger/dist/main.js"]
