/** Unpacks the browser that npm brought. A process of its own, because the package takes from its environment where and what. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
