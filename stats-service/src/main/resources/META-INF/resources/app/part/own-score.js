import { html } from '../view.js';
import { t } from '../i18n.js';
import { number, percent } from '../format.js';
import { ShareBar } from './marks.js';

/** The score of one school with its components, beside the quartiles of its peers and its own year before. */
export function Score({ feedback }) {
  const { score, placeWithheld, peerScores, previousScore } = feedback;
  return html`<section class="card">
    <h2>${t('scores.score')}</h2>
    <p><b class="figure">${score.score === null ? `${number(score.low)}–${number(score.high)}` : number(score.score, 2)}</b>
      ${score.range && html` ${t(score.range.best === score.range.worst ? 'feedback.rankSure' : 'feedback.rank', score.range)}`}
      ${placeWithheld && html` <span class="soft">${t('feedback.placeWithheld')}</span>`}</p>
    <p class="soft">${peerScores.withheld
      ? t('feedback.withheld')
      : t('feedback.peerScores', { lower: number(peerScores.lowerQuartile), median: number(peerScores.median), upper: number(peerScores.upperQuartile) })}
      ${previousScore !== null && ` ${t('feedback.previous', { value: number(previousScore, 2) })}`}</p>
    <dl class="facts">
      ${Object.entries(score.components).map(([component, share]) => html`<dt>${t(`component.${component}`)}</dt><dd>${percent(share)} <${ShareBar} share=${share} /></dd>`)}
    </dl>
  </section>`;
}
