package org.visavis.web.form;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Turns a form's fields into the same shape as a JSON body; {@code party.name} is nested. */
final class FormBody {
    /** What a form carries for the machinery, not for the reader. */
    private static final Set<String> MACHINERY = Set.of("_csrf", "key", "version", "form");

    private FormBody() {}

    static ObjectNode read(HttpServletRequest request) {
        ObjectNode body = parameters(request.getParameterMap());
        MultipartHttpServletRequest multipart =
                WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart
                    .getFileMap()
                    .forEach((name, file) -> put(body, name, new String[] {fingerprint(file)}));
        }
        return body;
    }

    static ObjectNode parameters(Map<String, String[]> parameters) {
        ObjectNode body = Json.object();
        parameters.forEach(
                (name, values) -> {
                    if (!MACHINERY.contains(name)) {
                        put(body, name, values);
                    }
                });
        return body;
    }

    private static void put(ObjectNode object, String name, String[] values) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            String outer = name.substring(0, dot);
            JsonNode inner = object.has(outer) ? object.get(outer) : object.putObject(outer);
            if (!(inner instanceof ObjectNode nested)) {
                throw new BadRequest("malformed-form");
            }
            putPlain(nested, name.substring(dot + 1), values);
        } else {
            putPlain(object, name, values);
        }
    }

    private static void putPlain(ObjectNode object, String name, String[] values) {
        if (object.has(name)) {
            throw new BadRequest("malformed-form");
        }
        if (values.length == 1) {
            object.put(name, values[0]);
        } else {
            ArrayNode array = object.putArray(name);
            for (String value : values) {
                array.add(value);
            }
        }
    }

    /** Two requests with other files are not the same request. */
    private static String fingerprint(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            MessageDigest sha = Digest.sha256();
            try (DigestInputStream digested = new DigestInputStream(content, sha)) {
                digested.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException broken) {
            throw new BadRequest("malformed-form");
        }
    }
}
