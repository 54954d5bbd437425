import { html, useEffect, useRef } from '../view.js';
import { t } from '../i18n.js';
import { Folded } from './folded.js';

let library;

/** The chart library is large: it is loaded when the first chart is shown. */
const echarts = () =>
  (library ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = 'lib/echarts.common.min.js';
    script.onload = () => done(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  }));

/** A picture with its numbers as a table, for those who do not see it and for those who want to know exactly. */
export function ChartWithTable({ title, option, tall, children }) {
  return html`<${Chart} title=${title} option=${option} tall=${tall} /><${Folded} title=${t('asTable')}>${children}</${Folded}>`;
}

/** A picture of numbers that stand in a table beside it; title says what it shows to those who do not see it. */
export function Chart({ title, option, tall }) {
  const place = useRef(null);
  useEffect(() => {
    let chart;
    let gone = false;
    const draw = () => {
      if (gone || !place.current) return;
      chart ??= window.echarts.init(place.current);
      chart.setOption(dressed(option), true);
    };
    echarts().then(draw);
    const sizes = new ResizeObserver(() => chart?.resize());
    sizes.observe(place.current);
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      gone = true;
      sizes.disconnect();
      theme.disconnect();
      chart?.dispose();
    };
  }, [JSON.stringify(option)]);
  return html`<${Key} series=${option.series} /><div class="chart ${tall ? 'tall' : ''}" role="img" aria-label=${title} ref=${place}></div>`;
}

/** What each colour means, in words that wrap, which the library's own legend does not. */
function Key({ series }) {
  const named = series.map((one, index) => ({ ...one, colour: SERIES[index % SERIES.length] })).filter((one) => one.name);
  if (named.length < 2) return null;
  return html`<ul class="legend small">
    ${named.map((one) => html`<li><span class="swatch ${one.lineStyle?.type ?? ''}" style=${`border-color:var(--${one.colour})`}></span> ${one.name}</li>`)}
  </ul>`;
}

const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'];

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function dressed(option) {
  const axis = (one) => one && { ...one, axisLabel: { color: colour('ink-soft'), ...one.axisLabel }, splitLine: { lineStyle: { color: colour('line') } } };
  return {
    animationDuration: 300,
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    color: SERIES.map(colour),
    textStyle: { color: colour('ink'), fontFamily: 'inherit' },
    grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
    legend: { show: false },
    ...option,
    // Drawn, since the page's policy lets nothing set styles by markup.
    tooltip: { trigger: 'axis', confine: true, renderMode: 'richText', ...option.tooltip },
    xAxis: axis(option.xAxis),
    yAxis: axis(option.yAxis),
  };
}
