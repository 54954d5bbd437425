import { html, useEffect, useRef } from '../view.js';

let library;

/** The chart library is large: it is loaded when the first chart is shown. */
const echarts = () =>
  (library ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = 'lib/echarts.simple.min.js';
    script.onload = () => done(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  }));

/** A picture of numbers that stand in a table beside it; title says what it shows to those who do not see it. */
export function Chart({ title, option }) {
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
  return html`<div class="chart" role="img" aria-label=${title} ref=${place}></div>`;
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function dressed(option) {
  const axis = (one) => one && { ...one, axisLabel: { color: colour('ink-soft'), ...one.axisLabel }, splitLine: { lineStyle: { color: colour('line') } } };
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    color: [colour('accent'), colour('good'), colour('warn'), colour('bad'), colour('ink-soft')],
    textStyle: { color: colour('ink'), fontFamily: 'inherit' },
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', confine: true },
    legend: { textStyle: { color: colour('ink') }, top: 0 },
    ...option,
    xAxis: axis(option.xAxis),
    yAxis: axis(option.yAxis),
  };
}
