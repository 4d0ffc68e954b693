import { provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter } from "@angular/router";
import { App } from "./app";
import { routes } from "./routes";

await bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideRouter(routes)],
});
