// @generated from openapi/ by `npm run generate`. Do not edit.

/** What the document sets, by component and property; lengths count Unicode code points. */
export const limits = {
	"bodyBytes": 1048576,
	"bodyDepth": 32,
	"urlCharacters": 8192,
	"headerFieldBytes": 8192,
	"headerBytes": 16384,
	"rateLimits": {
		"auth": {
			"requests": 5,
			"windowSeconds": 900,
			"per": [
				"address",
				"account"
			],
			"appliesTo": "operations that check or set a password"
		},
		"api": {
			"requests": 1000,
			"windowSeconds": 3600,
			"per": [
				"caller"
			],
			"appliesTo": "all others"
		},
		"ai": {
			"requests": 60,
			"windowSeconds": 3600,
			"per": [
				"caller"
			],
			"appliesTo": "operations that ask a language model"
		},
		"voice": {
			"requests": 30,
			"windowSeconds": 3600,
			"per": [
				"caller"
			],
			"appliesTo": "operations that take recordings"
		}
	},
	"headers": {
		"X-Request-Id": {
			"pattern": "^[A-Za-z0-9._-]+$",
			"minLength": 1,
			"maxLength": 128
		},
		"API-Version": {
			"pattern": "^\\d+\\.\\d+\\.\\d+$",
			"maxLength": 32
		},
		"RateLimit": {
			"pattern": "^\"[a-z]+\";r=\\d+;t=\\d+$",
			"maxLength": 64
		},
		"RateLimit-Policy": {
			"pattern": "^\"[a-z]+\";q=\\d+;w=\\d+$",
			"maxLength": 64
		},
		"Access-Control-Allow-Origin": {
			"pattern": "^(?:\\*|https?://[^\\s/]+)$",
			"maxLength": 300
		},
		"Retry-After": {
			"minimum": 1,
			"maximum": 86400
		},
		"WWW-Authenticate": {
			"pattern": "^Bearer realm=\"[^\"]+\"(?:, [a-z_]+=\"[^\"]*\")*$",
			"maxLength": 300
		},
		"ETag": {
			"pattern": "^(?:W/)?\"[A-Za-z0-9_-]+\"$",
			"maxLength": 64
		},
		"Retry-After-Running": {
			"minimum": 1,
			"maximum": 86400
		},
		"Location": {
			"pattern": "^/api/",
			"maxLength": 200
		}
	},
	"schemas": {
		"BodyIssue": {
			"pointer": {
				"pattern": "^(?:/(?:[^~/]|~[01])*)*$",
				"maxLength": 1000
			},
			"keyword": {
				"pattern": "^[a-zA-Z]+$",
				"maxLength": 40
			},
			"message": {
				"pattern": "\\S",
				"maxLength": 500
			}
		},
		"ParameterIssue": {
			"parameter": {
				"pattern": "^[^\\u0000-\\u001F\\u007F]*$",
				"maxLength": 200
			},
			"keyword": {
				"pattern": "^[a-zA-Z]+$",
				"maxLength": 40
			},
			"message": {
				"pattern": "\\S",
				"maxLength": 500
			}
		},
		"Problem": {
			"type": {
				"maxLength": 300
			},
			"title": {
				"pattern": "\\S",
				"maxLength": 100
			},
			"status": {
				"minimum": 400,
				"maximum": 599
			},
			"detail": {
				"pattern": "\\S",
				"maxLength": 1000
			},
			"instance": {
				"maxLength": 16384
			},
			"requestId": {
				"pattern": "^[A-Za-z0-9._-]+$",
				"minLength": 1,
				"maxLength": 128
			},
			"errors": {
				"minItems": 1,
				"maxItems": 100
			}
		},
		"DatabaseHealth": {
			"latencyMilliseconds": {
				"minimum": 0
			}
		},
		"DependencyHealth": {
			"name": {
				"pattern": "^[a-z][a-zA-Z0-9]*$",
				"maxLength": 40
			},
			"latencyMilliseconds": {
				"minimum": 0
			},
			"detail": {
				"pattern": "\\S",
				"maxLength": 500
			}
		},
		"Alert": {
			"name": {
				"pattern": "^[a-z][a-zA-Z0-9]*$",
				"maxLength": 40
			},
			"value": {
				"minimum": 0
			},
			"warningAbove": {
				"minimum": 0
			},
			"criticalAbove": {
				"minimum": 0
			}
		},
		"TrafficWindow": {
			"minutes": {
				"minimum": 1,
				"maximum": 60
			},
			"requests": {
				"minimum": 0,
				"maximum": 9007199254740991
			},
			"errorRate": {
				"minimum": 0,
				"maximum": 1
			},
			"p50Milliseconds": {
				"minimum": 0
			},
			"p95Milliseconds": {
				"minimum": 0
			},
			"p99Milliseconds": {
				"minimum": 0
			}
		},
		"QueueBacklog": {
			"pending": {
				"minimum": 0,
				"maximum": 9007199254740991
			},
			"failed": {
				"minimum": 0,
				"maximum": 9007199254740991
			}
		},
		"DetailedHealth": {
			"uptimeSeconds": {
				"minimum": 0,
				"maximum": 2147483647
			},
			"dependencies": {
				"maxItems": 20
			},
			"alerts": {
				"maxItems": 20
			},
			"traffic": {
				"maxItems": 10
			}
		},
		"OpenapiDocument": {
			"openapi": {
				"pattern": "^3\\.1\\.\\d+$",
				"maxLength": 10
			}
		},
		"RegisterRequest": {
			"email": {
				"maxLength": 254
			},
			"password": {
				"pattern": "^[^\\u0000]*$",
				"minLength": 8,
				"maxLength": 256
			},
			"displayName": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 80
			}
		},
		"User": {
			"email": {
				"maxLength": 254
			},
			"displayName": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 80
			}
		},
		"SessionTokens": {
			"accessToken": {
				"pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$",
				"maxLength": 4096
			},
			"expiresInSeconds": {
				"minimum": 1,
				"maximum": 900
			},
			"refreshToken": {
				"pattern": "^[A-Za-z0-9._~-]+$",
				"minLength": 1,
				"maxLength": 512
			},
			"scopes": {
				"minItems": 1,
				"maxItems": 40
			}
		},
		"LoginRequest": {
			"email": {
				"maxLength": 254
			},
			"password": {
				"pattern": "^[^\\u0000]*$",
				"minLength": 1,
				"maxLength": 256
			},
			"scopes": {
				"minItems": 1,
				"maxItems": 40
			}
		},
		"RefreshRequest": {
			"refreshToken": {
				"pattern": "^[A-Za-z0-9._~-]+$",
				"minLength": 1,
				"maxLength": 512
			}
		},
		"Session": {
			"userAgent": {
				"pattern": "\\S",
				"minLength": 1,
				"maxLength": 512
			},
			"scopes": {
				"minItems": 1,
				"maxItems": 40
			}
		},
		"SessionList": {
			"data": {
				"maxItems": 100
			}
		},
		"UserUpdate": {
			"displayName": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 80
			}
		},
		"PasswordChange": {
			"currentPassword": {
				"pattern": "^[^\\u0000]*$",
				"minLength": 1,
				"maxLength": 256
			},
			"newPassword": {
				"pattern": "^[^\\u0000]*$",
				"minLength": 8,
				"maxLength": 256
			}
		},
		"AccountDeletion": {
			"password": {
				"pattern": "^[^\\u0000]*$",
				"minLength": 1,
				"maxLength": 256
			}
		},
		"Due": {
			"date": {
				"maxLength": 10
			}
		},
		"Task": {
			"title": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			},
			"notes": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 10000
			},
			"labels": {
				"maxItems": 50
			},
			"estimateMinutes": {
				"minimum": 1,
				"maximum": 10080
			}
		},
		"TaskList": {
			"data": {
				"maxItems": 100
			}
		},
		"DueInput": {
			"date": {
				"maxLength": 10
			}
		},
		"TaskCreate": {
			"title": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			},
			"notes": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 10000
			},
			"labels": {
				"maxItems": 50
			},
			"estimateMinutes": {
				"minimum": 1,
				"maximum": 10080
			},
			"position": {
				"minimum": -1000000000000,
				"maximum": 1000000000000
			}
		},
		"TaskUpdate": {
			"title": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			},
			"notes": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 10000
			},
			"labels": {
				"maxItems": 50
			},
			"estimateMinutes": {
				"minimum": 1,
				"maximum": 10080
			},
			"position": {
				"minimum": -1000000000000,
				"maximum": 1000000000000
			}
		},
		"HealthLog": {
			"zoneOffsetMinutes": {
				"minimum": -1080,
				"maximum": 1080
			},
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 2000
			},
			"externalId": {
				"pattern": "^[!-~]+$",
				"minLength": 1,
				"maxLength": 200
			},
			"externalVersion": {
				"minimum": 0,
				"maximum": 9007199254740991
			}
		},
		"HealthLogList": {
			"data": {
				"maxItems": 100
			}
		},
		"HealthLogCreate": {
			"zoneOffsetMinutes": {
				"minimum": -1080,
				"maximum": 1080
			},
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 2000
			},
			"externalId": {
				"pattern": "^[!-~]+$",
				"minLength": 1,
				"maxLength": 200
			},
			"externalVersion": {
				"minimum": 0,
				"maximum": 9007199254740991
			}
		},
		"HealthLogUpdate": {
			"zoneOffsetMinutes": {
				"minimum": -1080,
				"maximum": 1080
			},
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 2000
			}
		},
		"HealthLogBatchCreate": {
			"logs": {
				"minItems": 1,
				"maxItems": 1000
			}
		},
		"HealthLogBatchResult": {
			"errors": {
				"maxItems": 20
			}
		},
		"HealthLogBatch": {
			"results": {
				"minItems": 1,
				"maxItems": 1000
			}
		},
		"HealthFigure": {
			"count": {
				"minimum": 1,
				"maximum": 9007199254740991
			}
		},
		"HealthSummarySource": {
			"figures": {
				"maxItems": 20
			}
		},
		"HealthSummaryBucket": {
			"from": {
				"maxLength": 10
			},
			"to": {
				"maxLength": 10
			},
			"figures": {
				"maxItems": 20
			},
			"sources": {
				"maxItems": 10000
			}
		},
		"HealthSummary": {
			"from": {
				"maxLength": 10
			},
			"to": {
				"maxLength": 10
			},
			"buckets": {
				"minItems": 1,
				"maxItems": 366
			}
		},
		"HealthQuantity": {
			"description": {
				"pattern": "\\S",
				"maxLength": 300
			}
		},
		"HealthTypeEntry": {
			"description": {
				"pattern": "\\S",
				"maxLength": 500
			},
			"quantities": {
				"maxItems": 20
			}
		},
		"HealthTypeCatalogue": {
			"types": {
				"minItems": 1,
				"maxItems": 100
			}
		},
		"FlagList": {
			"data": {
				"maxItems": 100
			}
		},
		"EvaluationContext": {
			"targetingKey": {
				"pattern": "^[^\\u0000-\\u001F\\u007F]+$",
				"minLength": 1,
				"maxLength": 256
			}
		},
		"EvaluationList": {
			"flags": {
				"maxItems": 10000
			}
		},
		"EvaluationProblem": {
			"type": {
				"maxLength": 300
			},
			"title": {
				"pattern": "\\S",
				"maxLength": 100
			},
			"status": {
				"minimum": 400,
				"maximum": 599
			},
			"detail": {
				"pattern": "\\S",
				"maxLength": 1000
			},
			"instance": {
				"maxLength": 16384
			},
			"requestId": {
				"pattern": "^[A-Za-z0-9._-]+$",
				"minLength": 1,
				"maxLength": 128
			},
			"errors": {
				"minItems": 1,
				"maxItems": 100
			},
			"key": {
				"pattern": "^[^\\u0000-\\u001F\\u007F]*$",
				"maxLength": 500
			},
			"errorDetails": {
				"pattern": "\\S",
				"maxLength": 1000
			}
		},
		"Language": {
			"name": {
				"pattern": "\\S",
				"maxLength": 100
			},
			"nativeName": {
				"pattern": "\\S",
				"maxLength": 100
			}
		},
		"LanguageList": {
			"data": {
				"maxItems": 100
			}
		},
		"LanguageCoverage": {
			"translatedKeys": {
				"minimum": 0,
				"maximum": 5000
			},
			"totalKeys": {
				"minimum": 0,
				"maximum": 5000
			}
		},
		"LocalizationCoverage": {
			"languages": {
				"maxItems": 1000
			}
		},
		"ImportResult": {
			"reason": {
				"pattern": "\\S",
				"maxLength": 1000
			}
		},
		"ImportReport": {
			"results": {
				"maxItems": 5000
			}
		},
		"FocusPlan": {
			"workMinutes": {
				"minimum": 1,
				"maximum": 480
			},
			"shortBreakMinutes": {
				"minimum": 1,
				"maximum": 120
			},
			"longBreakMinutes": {
				"minimum": 1,
				"maximum": 120
			},
			"rounds": {
				"minimum": 1,
				"maximum": 12
			}
		},
		"FocusTemplate": {
			"name": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 100
			},
			"description": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 500
			}
		},
		"FocusTemplateList": {
			"data": {
				"maxItems": 100
			}
		},
		"FocusTemplateCreate": {
			"name": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 100
			},
			"description": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 500
			},
			"workMinutes": {
				"minimum": 1,
				"maximum": 480
			},
			"shortBreakMinutes": {
				"minimum": 1,
				"maximum": 120
			},
			"longBreakMinutes": {
				"minimum": 1,
				"maximum": 120
			},
			"rounds": {
				"minimum": 1,
				"maximum": 12
			}
		},
		"FocusTemplateUpdate": {
			"name": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 100
			},
			"description": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 500
			},
			"workMinutes": {
				"minimum": 1,
				"maximum": 480
			},
			"shortBreakMinutes": {
				"minimum": 1,
				"maximum": 120
			},
			"longBreakMinutes": {
				"minimum": 1,
				"maximum": 120
			},
			"rounds": {
				"minimum": 1,
				"maximum": 12
			}
		},
		"FocusRunningInterval": {
			"number": {
				"minimum": 1,
				"maximum": 2147483647
			}
		},
		"FocusSession": {
			"actualDurationSeconds": {
				"minimum": 0,
				"maximum": 9007199254740991
			},
			"workSeconds": {
				"minimum": 0,
				"maximum": 9007199254740991
			},
			"breakSeconds": {
				"minimum": 0,
				"maximum": 9007199254740991
			},
			"pausedSeconds": {
				"minimum": 0,
				"maximum": 9007199254740991
			},
			"energy": {
				"minimum": 1,
				"maximum": 5
			},
			"rating": {
				"minimum": 1,
				"maximum": 5
			},
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 2000
			}
		},
		"FocusSessionList": {
			"data": {
				"maxItems": 100
			}
		},
		"FocusSessionStart": {
			"workMinutes": {
				"minimum": 1,
				"maximum": 480
			}
		},
		"FocusSessionComplete": {
			"energy": {
				"minimum": 1,
				"maximum": 5
			},
			"rating": {
				"minimum": 1,
				"maximum": 5
			},
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 2000
			}
		},
		"FocusInterval": {
			"number": {
				"minimum": 1,
				"maximum": 2147483647
			},
			"durationSeconds": {
				"minimum": 0,
				"maximum": 9007199254740991
			}
		},
		"FocusIntervalList": {
			"data": {
				"maxItems": 100
			}
		},
		"FocusDistraction": {
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 500
			},
			"count": {
				"minimum": 1,
				"maximum": 2147483647
			}
		},
		"FocusDistractionList": {
			"data": {
				"maxItems": 100
			}
		},
		"FocusDistractionRecord": {
			"note": {
				"pattern": "^[^\\u0000]*$",
				"maxLength": 500
			}
		},
		"FocusFigures": {
			"completionRate": {
				"minimum": 0,
				"maximum": 1
			}
		},
		"FocusHourFigures": {
			"hour": {
				"minimum": 0,
				"maximum": 23
			}
		},
		"FocusWeekdayFigures": {
			"weekday": {
				"minimum": 1,
				"maximum": 7
			}
		},
		"FocusDayFigures": {
			"day": {
				"maxLength": 10
			}
		},
		"FocusStreaks": {
			"currentDays": {
				"minimum": 0,
				"maximum": 366
			},
			"longestDays": {
				"minimum": 0,
				"maximum": 366
			}
		},
		"FocusAnalytics": {
			"from": {
				"maxLength": 10
			},
			"to": {
				"maxLength": 10
			},
			"byTemplate": {
				"maxItems": 100
			},
			"byHour": {
				"minItems": 24,
				"maxItems": 24
			},
			"byWeekday": {
				"minItems": 7,
				"maxItems": 7
			},
			"days": {
				"minItems": 1,
				"maxItems": 366
			},
			"distractions": {
				"maxItems": 100
			}
		},
		"SyncPage": {
			"changes": {
				"maxItems": 500
			}
		},
		"AdminUser": {
			"email": {
				"maxLength": 254
			},
			"displayName": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 80
			},
			"sessionCount": {
				"minimum": 0,
				"maximum": 2147483647
			}
		},
		"AdminUserList": {
			"data": {
				"maxItems": 100
			}
		},
		"UserDisable": {
			"reason": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			}
		},
		"FeatureFlag": {
			"description": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			},
			"rolloutPercentage": {
				"minimum": 0,
				"maximum": 100
			}
		},
		"FeatureFlagList": {
			"data": {
				"maxItems": 100
			}
		},
		"FeatureFlagCreate": {
			"description": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			},
			"rolloutPercentage": {
				"minimum": 0,
				"maximum": 100
			}
		},
		"FeatureFlagUpdate": {
			"description": {
				"pattern": "^[ \\u00A0\\u3000]*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u001F\\u007F]*$",
				"minLength": 1,
				"maxLength": 500
			},
			"rolloutPercentage": {
				"minimum": 0,
				"maximum": 100
			}
		},
		"FlagOverrideList": {
			"data": {
				"maxItems": 100
			}
		},
		"AuditEntry": {
			"requestId": {
				"pattern": "^[A-Za-z0-9._-]+$",
				"maxLength": 128
			}
		},
		"AuditEntryList": {
			"data": {
				"maxItems": 100
			}
		},
		"DailyStatistics": {
			"day": {
				"maxLength": 10
			}
		},
		"Statistics": {
			"from": {
				"maxLength": 10
			},
			"to": {
				"maxLength": 10
			},
			"days": {
				"minItems": 1,
				"maxItems": 366
			}
		}
	}
} as const;
