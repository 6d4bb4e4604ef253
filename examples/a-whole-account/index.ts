import "./administration";
import "./integrations";
import "./monitoring";
import "./telemetry";
import "./wall";
