package io.gongkai.compliance.problem;

/** Problems that any resource can have; those of one feature stand with the feature. */
public final class CommonProblems {

    public static final ProblemType MALFORMED_JSON = type(
            "malformed-json",
            400,
            "请求不是有效的 JSON",
            "请按所指位置改正 JSON 后重新提交。",
            "The request is not valid JSON",
            "Mend the JSON at the place named and send it again.");
    public static final ProblemType UNEXPECTED_JSON = type(
            "unexpected-json",
            400,
            "JSON 的结构与接口不符",
            "请对照接口文档改正所列各处后重新提交。",
            "The JSON does not have the expected shape",
            "Mend every place listed, following the API document, and send it again.");
    public static final ProblemType BAD_REQUEST = type(
            "bad-request",
            400,
            "请求有误",
            "服务器无法理解该请求，请对照接口文档检查后重试。",
            "The request cannot be understood",
            "Check the request against the API document and try again.");
    public static final ProblemType MALFORMED_ADDRESS = type(
            "malformed-address",
            400,
            "请求地址有误",
            "地址中有空字符，请删除后重试。",
            "The address is not valid",
            "The address holds a NUL character; remove it and try again.");
    public static final ProblemType MALFORMED_FORM = type(
            "malformed-form",
            400,
            "表单内容不完整",
            "multipart/form-data 内容中断或没有任何部分；请检查 boundary 和各部分后重新提交。",
            "The form is not complete",
            "The multipart/form-data body breaks off or holds no part; check the boundary and the parts and send it again.");
    public static final ProblemType INVALID_PARAMETERS = type(
            "invalid-parameters",
            400,
            "请求参数有误",
            "请改正所列参数后重试。",
            "Parameters are not valid",
            "Mend the parameters listed and try again.");
    public static final ProblemType UNAUTHENTICATED = type(
            "unauthenticated",
            401,
            "未登录或令牌无效",
            "请使用有效且未过期的访问令牌（Authorization: Bearer）重试。",
            "Sign-in is needed",
            "Send a valid access token that has not expired (Authorization: Bearer).");
    public static final ProblemType FORBIDDEN = type(
            "forbidden",
            403,
            "无权进行此操作",
            "您的角色不能进行此操作；如有疑问，请联系省级教育行政部门管理员。",
            "Not permitted",
            "Your role does not permit this; ask the administrator of your province if you think it should.");
    public static final ProblemType NOT_FOUND = type(
            "not-found",
            404,
            "没有找到",
            "请检查地址或编号；也可能您无权查看该内容。",
            "Not found",
            "Check the address or the number; it may also be that you may not see it.");
    public static final ProblemType METHOD_NOT_ALLOWED = type(
            "method-not-allowed",
            405,
            "此地址不支持该方法",
            "请对照接口文档使用该地址支持的方法。",
            "Method not allowed",
            "Use a method that the API document lists for this address.");
    public static final ProblemType NOT_ACCEPTABLE = type(
            "not-acceptable",
            406,
            "无法提供所要求的格式",
            "请在 Accept 中使用接口文档列出的格式。",
            "Format not available",
            "Ask with Accept for a format that the API document lists.");
    public static final ProblemType PRECONDITION_FAILED = type(
            "precondition-failed",
            412,
            "内容已被他人修改",
            "请重新读取最新内容，确认后用新的 ETag 重试。",
            "The resource has changed meanwhile",
            "Read it again, look at the change and retry with the new ETag.");
    public static final ProblemType BODY_TOO_LARGE = type(
            "body-too-large",
            413,
            "请求过大",
            "请求内容超过上限 %s，请缩减后重新提交。",
            "The request is too large",
            "The request is above the limit of %s; make it smaller and send it again.");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = type(
            "unsupported-media-type",
            415,
            "不支持该内容类型",
            "请按接口文档使用支持的 Content-Type。",
            "Media type not supported",
            "Use a Content-Type that the API document lists.");
    public static final ProblemType INVALID_REQUEST = type(
            "invalid-request",
            422,
            "请求内容有误",
            "请改正所列各处后重新提交；全部问题已一次列出。",
            "The content is not valid",
            "Mend every place listed and send it again; all faults are listed at once.");
    public static final ProblemType PRECONDITION_REQUIRED = type(
            "precondition-required",
            428,
            "修改须附带 If-Match",
            "请先读取内容，再用所得 ETag 作为 If-Match 重试。",
            "If-Match is needed",
            "Read the resource first and send its ETag as If-Match.");
    public static final ProblemType INTERNAL_ERROR = type(
            "internal-error",
            500,
            "服务器内部错误",
            "请稍后重试；如仍失败，请将错误编号 %s 告知管理员。",
            "Internal error",
            "Try again later; if it fails again, tell the administrator the error number %s.");
    public static final ProblemType UNAVAILABLE = type(
            "unavailable",
            503,
            "服务暂时不可用",
            "服务正在恢复，请按 Retry-After 所示时间后重试。",
            "Temporarily unavailable",
            "The service is recovering; try again after the time given in Retry-After.");

    private CommonProblems() {}

    private static ProblemType type(
            String slug, int status, String titleZh, String detailZh, String titleEn, String detailEn) {
        return new ProblemType(slug, status, new Text(titleZh, titleEn), new Text(detailZh, detailEn));
    }

    /** The problem that stands for a status the framework has chosen. */
    static ProblemType forStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
