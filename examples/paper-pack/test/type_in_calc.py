"""Types into a spreadsheet as a person does, by LibreOffice, and saves it. The job comes as JSON on standard input."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException


def value(name, said):
    made = PropertyValue()
    made.Name, made.Value = name, said
    return made


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def profile_of(folder, locale):
    os.makedirs(os.path.join(folder, "user"))
    with open(os.path.join(folder, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
        settings.write(
            '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
            '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
            f"<value>{locale}</value></prop></item></oor:items>"
        )


def connected(name):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={name};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer.")


def run(job):
    with tempfile.TemporaryDirectory() as folder:
        profile_of(folder, job["locale"])
        name = f"paper-pack-{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation={url(folder)}", f"--accept=pipe,name={name};urp;"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            context = connected(name)
            services = context.ServiceManager
            desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            opening = [value("Hidden", True)]
            if "openFilter" in job:
                opening += [value("FilterName", job["openFilter"][0]), value("FilterOptions", job["openFilter"][1])]
            document = desktop.loadComponentFromURL(url(job["open"]), "_blank", 0, tuple(opening))
            controller = document.CurrentController
            for sheet, cell, text in job["cells"]:
                controller.setActiveSheet(document.Sheets.getByName(sheet) if sheet else document.Sheets.getByIndex(0))
                dispatcher.executeDispatch(controller.Frame, ".uno:GoToCell", "", 0, (value("ToPoint", cell),))
                dispatcher.executeDispatch(controller.Frame, ".uno:EnterString", "", 0, (value("StringName", text),))
            for path, filter_name, options in job["save"]:
                saving = [value("FilterName", filter_name), value("Overwrite", True)]
                if options:
                    saving.append(value("FilterOptions", options))
                document.storeToURL(url(path), tuple(saving))
            try:
                document.close(True)
                desktop.terminate()
            except DisposedException:
                pass  # the files are saved, and it has gone
        finally:
            try:
                office.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(office.pid, signal.SIGKILL)


run(json.load(sys.stdin))
