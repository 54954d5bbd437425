package io.gongkai.ingest.access;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** Refusals that tell the caller for whom the token does speak. */
public final class AccessProblems {

    public static final ProblemType FOREIGN_SCHOOL = new ProblemType(
            "foreign-school",
            403,
            new Text("不是您的学校", "Not your school"),
            new Text(
                    "您的令牌不能用于学校 %s；请检查学校标识码或使用该校的令牌。",
                    "Your token does not speak for school %s; check the school code or use that school's token."));

    public static final ProblemType FOREIGN_PROVINCE = new ProblemType(
            "foreign-province",
            403,
            new Text("不是您的省份", "Not your province"),
            new Text(
                    "您的令牌不能用于省份 %s；请检查省份代码或使用该省的令牌。",
                    "Your token does not speak for province %s; check the province code or use that province's token."));

    public static final ProblemType NO_SCOPE = new ProblemType(
            "no-scope",
            403,
            new Text("令牌未注明学校或省份", "The token names no school or province"),
            new Text(
                    "令牌缺少 school_code 或 province_code；请联系管理员为您的账号补全。",
                    "The token lacks school_code or province_code; ask the administrator to complete your account."));

    private AccessProblems() {}
}
