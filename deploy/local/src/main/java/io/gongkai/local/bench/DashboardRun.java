package io.gongkai.local.bench;

import io.gongkai.demo.Province;
import io.gongkai.local.demo.ProvinceLoading;

/** Program of deploy/bench/dashboard: the calls of the dashboard over the generated province. */
public final class DashboardRun {

    private DashboardRun() {}

    /** Arguments: the top of the source tree, the port base. */
    public static void main(String[] arguments) {
        Bench.measure(arguments[0], arguments[1], (console, stack) -> {
            Province province = Province.of(Province.SEED);
            new ProvinceLoading(console, stack.clients(), province).load();
            String lastYear =
                    province.academicYears().get(province.academicYears().size() - 1);
            String school = province.reports(lastYear)
                    .findFirst()
                    .orElseThrow()
                    .school()
                    .code();
            new DashboardCalls(console, stack.clients(), Province.CODE, lastYear, school).measureAll();
        });
    }
}
