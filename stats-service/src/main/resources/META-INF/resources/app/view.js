/** Rendering, from one place, so that no page names the library. */
export { html, render, useState, useEffect, useMemo, useRef, useCallback } from '../lib/standalone.module.js';
