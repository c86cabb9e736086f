import { configure } from "@testing-library/react";

// What is awaited on the screen may take as long as a slow machine needs; the test's own limit is the only one.
configure({ asyncUtilTimeout: 20_000 });
