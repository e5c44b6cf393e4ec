package org.visavis.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.io.IOException;

/** What the web server itself refuses, before or beside any controller. */
@Controller
public class ContainerErrors implements ErrorController {
    private final Teller teller;

    /** Tells with this. */
    public ContainerErrors(Teller teller) {
        this.teller = teller;
    }

    /** The server forwards here with a status. */
    @RequestMapping("/error")
    public void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        teller.tell(Refusals.of(status instanceof Integer code ? code : 404), request, response);
    }
}
