/** The door: watches an exchange for ever and says what is wrong. Spec: verification. */
export { type AlertChanges, nextAlerts } from './alertBook.ts'
export * from './alerts.ts'
export * from './disputer.ts'
export { type MonitorMetrics, serveMetrics } from './metrics.ts'
export * from './monitor.ts'
export { createWebhook, type Webhook, type WebhookOptions } from './webhook.ts'
