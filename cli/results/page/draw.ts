/**
 * The program of the page, for browsers: draws what the element `plots` holds with uPlot. The arrow keys move the cursor
 * of the plot that has the focus, buttons hide and show a line. Colours are those of the style sheet, read anew when the
 * theme changes or the page is printed.
 */
export const DRAW = `"use strict";
(() => {
  const { layers } = JSON.parse(document.getElementById("plots").textContent);
  const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const font = "12px system-ui, 'DejaVu Sans', sans-serif";
  const iso = (time) => new Date(time * 1000).toISOString();
  const written = (time) => iso(time).slice(0, 10) + " " + iso(time).slice(11, 19) + " UTC";
  const tick = (time, step) => {
    const text = iso(time);
    if (step >= 86400 || text.slice(11, 19) === "00:00:00") return text.slice(5, 10);
    return text.slice(11, step >= 60 ? 16 : 19);
  };
  const digits = (value) => {
    const size = Math.abs(value);
    return String(Number(value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)));
  };
  const drawn = [];

  function axes(unit) {
    const look = { font, labelFont: font, stroke: () => ink("muted"), grid: { stroke: () => ink("grid"), width: 1 },
      ticks: { stroke: () => ink("line"), width: 1 } };
    return [
      { ...look, label: "time, UTC", labelSize: 20, size: 30,
        values: (_plot, all, _axis, _space, step) => all.map((one) => tick(one, step)) },
      { ...look, label: unit, labelSize: 20, size: 56,
        values: (_plot, all) => all.map((one) => (one === null ? "" : digits(one))) },
    ];
  }

  function draw(box, times, { name, unit, isShare, series }) {
    const figure = box.closest("figure");
    const at = figure.querySelector(".at");
    const buttons = [...figure.querySelectorAll(".legend button")];
    const say = (plot) => {
      const index = plot.cursor.idx;
      const shown = index === null || index === undefined ? times.length - 1 : index;
      const values = series.map((one, number) => (plot.series[number + 1].show ? one.values[shown] : null));
      buttons.forEach((button, number) => {
        const value = values[number];
        button.querySelector("output").textContent = value === null ? "" : digits(value) + " " + unit;
      });
      const texts = series.flatMap((one, number) =>
        values[number] === null ? [] : [one.name + " " + digits(values[number]) + " " + unit]);
      at.textContent = written(times[shown]);
      box.setAttribute("aria-valuenow", String(shown));
      box.setAttribute("aria-valuetext", written(times[shown]) + ": " + (texts.join("; ") || "nothing"));
    };
    const plot = new uPlot({
      width: box.clientWidth, height: box.clientHeight,
      tzDate: (time) => uPlot.tzDate(new Date(time * 1000), "Etc/UTC"),
      legend: { show: false },
      cursor: { sync: { key: "time" }, y: false, drag: { x: false, y: false }, points: { size: 7 } },
      scales: { y: { range: (_plot, least, most) => [Math.min(0, least ?? 0), isShare ? 100 : most > 0 ? most * 1.05 : 1] } },
      axes: axes(unit || name),
      series: [{}, ...series.map((one, number) => ({
        label: one.name, width: 1.75, dash: number >= 8 ? [7, 4] : undefined,
        stroke: () => ink("s" + (number % 8)),
        points: { show: times.length < 60, size: 5, fill: () => ink("s" + (number % 8)) },
      }))],
      hooks: { setCursor: [say], setSeries: [say] },
    }, [times, ...series.map((one) => one.values)], box);
    buttons.forEach((button, number) => button.addEventListener("click", () => {
      const show = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(show));
      plot.setSeries(number + 1, { show });
    }));
    box.addEventListener("keydown", (event) => {
      const now = Number(box.getAttribute("aria-valuenow"));
      const last = times.length - 1;
      const next = { ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1,
        PageDown: now - 10, PageUp: now + 10, Home: 0, End: last }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const index = Math.max(0, Math.min(last, next));
      for (const one of drawn) one.setCursor({ left: one.valToPos(times[index], "x"), top: 1 });
    });
    new ResizeObserver(() => {
      if (box.clientWidth) plot.setSize({ width: box.clientWidth, height: box.clientHeight });
    }).observe(box);
    say(plot);
    drawn.push(plot);
  }

  for (const { times, plots } of layers) for (const one of plots) draw(document.getElementById(one.id), times, one);
  const again = () => drawn.forEach((plot) => plot.redraw(false, true));
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", again);
})();
`;
